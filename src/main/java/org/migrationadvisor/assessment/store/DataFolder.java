package org.migrationadvisor.assessment.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
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
     * Takes the folder, and makes it if need be.
     *
     * @throws StoreRefused if another process has it, or it cannot be written to
     */
    static DataFolder claim(Path folder) {
        make(folder);
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(folder, channel, locked(folder, channel));
        } catch (AccessDeniedException denied) {
            throw unwritable(folder, denied);
        } catch (IOException failed) {
            throw unwritable(folder, failed);
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
