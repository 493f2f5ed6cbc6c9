package org.migrationadvisor.assessment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder where everything is kept, held by one process at a time. On systems that know owners, only the owner may look into it.
 *
 * <pre>
 * assessments.sqlite   the database (with its -wal and -shm while in use)
 * backups/             automatic copies
 * restoring…/          a backup as it is being loaded
 * in-use.lock          held by the running server
 * </pre>
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    static Path database(Path folder) {
        return folder.resolve("assessments.sqlite");
    }

    static Path backups(Path folder) {
        return folder.resolve("backups");
    }

    /**
     * Takes the folder, makes it if need be, and deletes what a killed program has left half done in it.
     *
     * @throws StoreRefused if another process has it, or it cannot be written to
     */
    static DataFolder claim(Path folder) {
        make(folder);
        refuseClosed(folder);
        refuseClosed(database(folder));
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder claimed = new DataFolder(folder, channel, locked(folder, channel));
            claimed.tidy();
            return claimed;
        } catch (AccessDeniedException denied) {
            throw unwritable(folder, denied);
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    /** While the folder is held, nobody else has anything under way in it. */
    private void tidy() {
        empty(folder, Staging.NAME + "*");
        empty(backups(folder), "{daily,before}-*" + BackupWriter.PARTIAL);
    }

    /** Deletes what bears a name of some pattern, with all that lies in it; what cannot be deleted is left for the operator to look at. */
    static void empty(Path folder, String pattern) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            for (Path path : found) {
                empty(path, "*");
                Files.deleteIfExists(path);
            }
        } catch (IOException | DirectoryIteratorException stays) {
            // Most often there is no such folder, or it is a file.
        }
    }

    /** Makes a folder that only its owner may look into. */
    static void make(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return;
            }
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException file) {
            throw new StoreRefused("--data " + folder + ": is a file; a folder is needed", file);
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    private static void refuseClosed(Path path) {
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw unwritable(path, new AccessDeniedException(path.toString()));
        }
    }

    private static FileLock locked(Path folder, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException here) {
            // Held by this very process: in use all the same.
        }
        channel.close();
        throw new StoreRefused("--data " + folder + ": is in use by another Migration Advisor. Stop that one, or name"
                + " another folder with --data DIR.");
    }

    private static StoreRefused unwritable(Path folder, IOException cause) {
        return new StoreRefused(
                "--data " + folder + ": cannot be written to ("
                        + cause.getClass().getSimpleName() + "). Name a folder that this user may write to.",
                cause);
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException closed) {
            // The lock ends with the process at the latest.
        }
    }
}
