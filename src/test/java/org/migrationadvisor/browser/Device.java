package org.migrationadvisor.browser;

/**
 * What a page is looked at with.
 *
 * @param width    of the window, in pixels
 * @param language that the browser prefers
 * @param script   whether scripts run
 * @param dark     whether the reader prefers light letters on a dark ground
 */
record Device(int width, String language, boolean script, boolean dark) {

    static final int PHONE = 320;
    static final int TABLET = 768;
    static final int LAPTOP = 1280;

    static Device phone(String language) {
        return new Device(PHONE, language, true, false);
    }

    static Device tablet(String language) {
        return new Device(TABLET, language, true, false);
    }

    static Device laptop(String language) {
        return new Device(LAPTOP, language, true, false);
    }

    Device withoutScript() {
        return new Device(width, language, false, dark);
    }

    Device inTheDark() {
        return new Device(width, language, script, true);
    }

    @Override
    public String toString() {
        return width + " px, " + language + (script ? "" : ", without script") + (dark ? ", dark" : "");
    }
}
