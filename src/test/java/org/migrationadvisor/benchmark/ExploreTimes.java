package org.migrationadvisor.benchmark;

import java.util.List;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.domain.Response;
import org.migrationadvisor.explore.Explorer;
import org.migrationadvisor.explore.Limits;
import org.migrationadvisor.explore.WhatIf;
import org.migrationadvisor.knowledge.ProfileRefused;

/** How long exploring takes: the whole of a full profile, its single changes alone, and a what-if. A program; prints Markdown. */
public final class ExploreTimes {

    private static final int ROUNDS = 20;

    private ExploreTimes() {}

    /** A thing whose time is taken. */
    private interface Work {
        void on(Profile profile) throws ProfileRefused;
    }

    public static void main(String[] arguments) throws ProfileRefused {
        System.out.println("| what | median ms | worst ms |\n|---|---|---|");
        Explorer explorer = new Explorer(TheProgram.advisor());
        WhatIf whatIf = new WhatIf(TheProgram.advisor());
        List<Profile> full =
                Situation.dense(ROUNDS).stream().map(Situation::profile).toList();
        time("explore, whole", full, profile -> explorer.explore(profile, Limits.WIDE));
        time("explore, single changes", full, explorer::singleChanges);
        time("what if, one pin", full, profile -> whatIf.ask(profile, List.of(pin(profile))));
        Profile open = TheProgram.knowledge().cases().get("yotala").profile();
        time(
                "explore, a case with 50 open questions",
                List.of(open, open, open),
                profile -> explorer.explore(profile, Limits.WIDE));
    }

    private static WhatIf.Pin pin(Profile profile) {
        return new WhatIf.Pin(
                TheProgram.knowledge()
                        .questionnaire()
                        .counted(profile)
                        .keySet()
                        .iterator()
                        .next(),
                Response.UNKNOWN);
    }

    private static void time(String name, List<Profile> profiles, Work work) throws ProfileRefused {
        for (Profile profile : profiles) {
            work.on(profile);
        }
        long[] times = new long[profiles.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.on(profiles.get(i));
            times[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(times);
        System.out.printf(
                java.util.Locale.ROOT,
                "| %s | %.1f | %.1f |%n",
                name,
                times[times.length / 2] / 1e6,
                times[times.length - 1] / 1e6);
    }
}
