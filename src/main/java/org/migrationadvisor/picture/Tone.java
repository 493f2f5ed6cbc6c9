package org.migrationadvisor.picture;

import java.util.Locale;
import org.migrationadvisor.domain.DiagnosisType;
import org.migrationadvisor.domain.Severity;

/** Two families of colour in three steps, which stay three steps in greyscale, and one without colour. */
enum Tone {
    CLAY_DARK("#8c2f1c", "#ffffff", "#8c2f1c"),
    CLAY_MIDDLE("#efc6a9", "#2b1a12", "#c78a66"),
    CLAY_LIGHT("#fdf3ec", "#2b1a12", "#c78a66"),
    TEAL_DARK("#1d5f5a", "#ffffff", "#1d5f5a"),
    TEAL_MIDDLE("#b3d6d0", "#12302d", "#6ba39b"),
    TEAL_LIGHT("#f0f7f5", "#12302d", "#6ba39b"),
    PLAIN("#ffffff", "#20302f", "#8f9a96");

    final String fill;
    final String ink;
    final String edge;

    Tone(String fill, String ink, String edge) {
        this.fill = fill;
        this.ink = ink;
        this.edge = edge;
    }

    /** The tone of a diagnosis that is so severe, or of an asset. */
    static Tone of(DiagnosisType type, Severity severity) {
        return type.kind() == DiagnosisType.Kind.ASSET
                ? TEAL_MIDDLE
                : switch (severity) {
                    case LOW -> CLAY_LIGHT;
                    case MODERATE -> CLAY_MIDDLE;
                    case SEVERE -> CLAY_DARK;
                };
    }

    /** Its class for style sheets. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
