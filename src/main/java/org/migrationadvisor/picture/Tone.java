package org.migrationadvisor.picture;

import java.util.Locale;

/** Two families of colour in three steps, which stay three steps in greyscale. */
enum Tone {
    CLAY_DARK("#8c2f1c", "#ffffff", "#8c2f1c"),
    CLAY_MIDDLE("#efc6a9", "#2b1a12", "#c78a66"),
    CLAY_LIGHT("#fdf3ec", "#2b1a12", "#c78a66"),
    TEAL_DARK("#1d5f5a", "#ffffff", "#1d5f5a"),
    TEAL_MIDDLE("#b3d6d0", "#12302d", "#6ba39b"),
    TEAL_LIGHT("#f0f7f5", "#12302d", "#6ba39b");

    final String fill;
    final String ink;
    final String edge;

    Tone(String fill, String ink, String edge) {
        this.fill = fill;
        this.ink = ink;
        this.edge = edge;
    }

    /** Its class for style sheets. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
