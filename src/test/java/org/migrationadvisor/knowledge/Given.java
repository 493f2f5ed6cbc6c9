package org.migrationadvisor.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.migrationadvisor.TheProgram;
import org.migrationadvisor.domain.Profile;

/** A profile as somebody handed it in. */
record Given(byte[] bytes) {

    private static final ProfileReader READER =
            new ProfileReader(TheProgram.knowledge().questionnaire());

    /** A file with these lines. */
    static Given file(String text) {
        return new Given(text.getBytes(UTF_8));
    }

    /** A sound YAML file with these lines below {@code answers}; the first of them is line 4. */
    static Given answers(String... lines) {
        return file("format: 1\nmunicipality: Somewhere\nanswers:\n  " + String.join("\n  ", lines) + "\n");
    }

    /** A sound YAML file for a municipality with this name, as it stands in the file. */
    static Given municipality(String name) {
        return file("format: 1\nmunicipality: " + name + "\nanswers:\n");
    }

    Profile read() {
        return taken().profile();
    }

    ProfileReader.Taken taken() {
        try {
            return READER.take(bytes);
        } catch (ProfileRefused refused) {
            throw new AssertionError("Refused: " + refused.slips(), refused);
        }
    }

    /** Everything wrong with it. */
    List<ProfileRefused.Slip> slips() {
        try {
            Profile taken = READER.read(bytes);
            throw new AssertionError("Taken: " + taken);
        } catch (ProfileRefused refused) {
            return refused.slips();
        }
    }

    /** The one thing wrong with it. */
    ProfileRefused.Slip slip() {
        List<ProfileRefused.Slip> slips = slips();
        if (slips.size() != 1) {
            throw new AssertionError("More than one slip: " + slips);
        }
        return slips.get(0);
    }

    /** Whether it is taken or refused; anything else is thrown. */
    boolean isTaken() {
        try {
            READER.read(bytes);
            return true;
        } catch (ProfileRefused refused) {
            return false;
        }
    }
}
