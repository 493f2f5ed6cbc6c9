package org.migrationadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.migrationadvisor.domain.KnowledgeBase;
import org.migrationadvisor.domain.Profile;
import org.migrationadvisor.knowledge.ProfileReader;
import org.migrationadvisor.knowledge.ProfileRefused;
import org.migrationadvisor.wording.RefusalWords;
import org.migrationadvisor.wording.Words;

/** Reads profiles from files or standard input, and says what is wrong with them as file:line: found; accepted. */
final class Input {

    static final String STANDARD = "-";

    private final ProfileReader reader;
    private final RefusalWords words;
    private final String guessed;
    private final Terminal terminal;

    /** @param language of what is said about slips, and about an encoding that was guessed */
    Input(KnowledgeBase knowledge, String language, Terminal terminal) {
        this.reader = new ProfileReader(knowledge.questionnaire());
        this.words = new RefusalWords(knowledge, language);
        this.guessed = new Words(knowledge, language).code("page", "encoding-guessed");
        this.terminal = terminal;
    }

    /**
     * The profile of a file, or of standard input.
     *
     * @throws Refused with one line for each slip
     */
    Profile profile(String file) {
        String name = file.equals(STANDARD) ? "standard input" : file;
        try (InputStream stream = file.equals(STANDARD) ? terminal.in() : open(file)) {
            ProfileReader.Taken taken = reader.take(stream.readNBytes(ProfileReader.LARGEST + 1));
            if (taken.guessed()) {
                terminal.err().println(name + ": " + guessed);
            }
            return taken.profile();
        } catch (ProfileRefused refused) {
            throw new Refused(
                    refused.slips().stream().map(slip -> described(name, slip)).collect(Collectors.joining("\n")));
        } catch (IOException unreadable) {
            throw new Refused(
                    name + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }

    /**
     * Opens a file for reading.
     *
     * @throws Refused if it is not there, not a file or not readable
     */
    static InputStream open(String file) throws IOException {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new Refused(file + ": is a folder; a file is needed");
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException missing) {
            throw new Refused(file + ": no such file");
        } catch (AccessDeniedException denied) {
            throw new Refused(file + ": may not be read");
        }
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (java.nio.file.InvalidPathException invalid) {
            throw new Refused("'" + file + "' is not a file name");
        }
    }

    private String described(String name, ProfileRefused.Slip slip) {
        String where = slip.where().equals("file") ? "" : words.place(slip) + ": ";
        return name + ":" + (slip.line() > 0 ? slip.line() + ":" : "") + " " + where + words.reason(slip);
    }
}
