package org.migrationadvisor.report;

import org.migrationadvisor.domain.Coded;

/** A kind of file that a report can be written as. */
public enum Format implements Coded {
    HTML("text/html; charset=utf-8"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
