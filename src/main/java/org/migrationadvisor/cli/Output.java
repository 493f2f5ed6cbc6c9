package org.migrationadvisor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Where results go: standard output, or a file that is written beside and then renamed, so that it is never half there. */
final class Output implements AutoCloseable {

    private final Optional<Path> target;
    private final Path partial;
    private final PrintStream stream;
    private boolean complete;

    private Output(Optional<Path> target, Path partial, PrintStream stream) {
        this.target = target;
        this.partial = partial;
        this.stream = stream;
    }

    /**
     * @throws Refused if the file cannot be written
     */
    static Output to(Optional<String> file, Terminal terminal) {
        if (file.isEmpty()) {
            return new Output(Optional.empty(), null, terminal.out());
        }
        Path path = Input.path(file.get()).toAbsolutePath();
        if (Files.isDirectory(path)) {
            throw new Refused(file.get() + ": is a folder; a file is needed");
        }
        try {
            Path partial = beside(path);
            OutputStream bytes =
                    Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new Output(
                    Optional.of(path),
                    partial,
                    new PrintStream(new java.io.BufferedOutputStream(bytes, 1 << 16), false, StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new Refused(
                    file.get() + ": cannot be written; name a file in a folder that exists and may be written to");
        }
    }

    /** A name that nothing has yet. The file made for it goes again: it would be readable by its owner only, whatever the user's habit. */
    private static Path beside(Path path) throws IOException {
        Path partial = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".part");
        Files.delete(partial);
        return partial;
    }

    PrintStream stream() {
        return stream;
    }

    /** Whether nobody takes the results any more: a closed pipe or a full disk. */
    boolean lost() {
        return stream.checkError();
    }

    /** Says that everything was written; without it, closing leaves no file. */
    void complete() {
        complete = true;
    }

    @Override
    public void close() {
        stream.flush();
        if (target.isEmpty()) {
            return;
        }
        boolean whole = complete && !stream.checkError();
        stream.close();
        try {
            if (whole) {
                Files.move(partial, target.get(), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(partial);
            }
        } catch (IOException unwritable) {
            throw new Refused(target.get() + ": cannot be written");
        }
        if (complete && !whole) {
            throw new Refused(
                    target.get() + ": could not be written whole; the disk may be full. Nothing was left there.");
        }
    }
}
