package org.migrationadvisor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser for all tests: the Chromium or Chrome of this machine, found by its path and never downloaded. */
final class Chromium {

    /** Names the browser where it lies elsewhere. */
    private static final String VARIABLE = "CHROMIUM";

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final Browser BROWSER = started();

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Browser started() {
        var launch = new BrowserType.LaunchOptions()
                .setExecutablePath(path())
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(launch);
    }

    private static Path path() {
        return Stream.concat(Optional.ofNullable(System.getenv(VARIABLE)).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No Chromium was found. Install it (Debian: apt-get install"
                                + " chromium) or name its path in the variable " + VARIABLE + "; looked in " + USUAL));
    }
}
