package org.migrationadvisor.assessment.store;

import java.sql.SQLException;
import org.migrationadvisor.assessment.store.StoreFailure.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Finds out from an exception what stood in the way, and at start what to say about it. */
final class Failures {

    private Failures() {}

    static Reason reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return reason(sqlite.getResultCode());
            }
            if (cause instanceof StoreRefused) {
                return Reason.AWAY;
            }
            if (cause instanceof java.sql.SQLTransientConnectionException) {
                return Reason.BUSY;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return reason(sql.getSQLState());
            }
        }
        return Reason.FAILED;
    }

    /** Why a place does not open, and the likely remedy; a damaged file is told from one that is only closed to us. */
    static StoreRefused refusal(String place, Exception failed) {
        Throwable cause = failed;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String code =
                cause instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "";
        String found = code.isEmpty() ? cause.getMessage() : code;
        return new StoreRefused(place + ": " + found(code).formatted(found), failed);
    }

    private static String found(String code) {
        if (code.equals("SQLITE_FULL")) {
            return "the disk is full (%s). Make room, and try again.";
        }
        if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
            return "cannot be written to (%s). It and its folder must be writable for whoever runs this program.";
        }
        return code.startsWith("SQLITE_CORRUPT") || code.startsWith("SQLITE_NOTADB")
                ? "is damaged (%s). Restore the latest backup with: advisor restore FILE"
                : "does not open (%s)";
    }

    private static Reason reason(SQLiteErrorCode code) {
        String name = code.name();
        if (name.equals("SQLITE_FULL")) {
            return Reason.DISK_FULL;
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return Reason.BUSY;
        }
        return name.startsWith("SQLITE_IOERR")
                        || name.startsWith("SQLITE_CANTOPEN")
                        || name.startsWith("SQLITE_READONLY")
                        || name.startsWith("SQLITE_CORRUPT")
                        || name.startsWith("SQLITE_NOTADB")
                ? Reason.DISK_FAILED
                : Reason.FAILED;
    }

    /** By the classes of SQL states of PostgreSQL. */
    private static Reason reason(String state) {
        if (state.equals("53100")) {
            return Reason.DISK_FULL;
        }
        if (state.startsWith("58")) {
            return Reason.DISK_FAILED;
        }
        if (state.startsWith("08") || state.startsWith("57")) {
            return Reason.AWAY;
        }
        return state.startsWith("40") || state.startsWith("53") || state.startsWith("55") ? Reason.BUSY : Reason.FAILED;
    }
}
