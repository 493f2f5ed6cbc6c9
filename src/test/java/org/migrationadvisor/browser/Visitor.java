package org.migrationadvisor.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.migrationadvisor.web.TheServer;

/** Somebody who looks at pages, with a browser that remembers nothing of earlier visitors and notes everything it complains of. */
final class Visitor implements AutoCloseable {

    private static final int HEIGHT = 800;
    private static final int MOST_MILLISECONDS = 15_000;
    private static final String TELL_VIOLATIONS =
            "document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Response shown;

    private Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(MOST_MILLISECONDS);
        context.addInitScript(TELL_VIOLATIONS);
        context.onRequest(request -> note(elsewhere(request.url()), "request to " + request.url()));
        context.onWebError(error -> complaints.add("error: " + error.error()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> note(
                List.of("error", "warning").contains(message.type()) && !expected(message.text()),
                "console: " + message.text()));
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
                shown = response;
            }
        });
    }

    static Visitor with(Device device) {
        return new Visitor(Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(TheServer.origin())
                        .setViewportSize(device.width(), HEIGHT)
                        .setLocale(device.language())
                        .setJavaScriptEnabled(device.script())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(device.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)));
    }

    /** Opens an address of the server. */
    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** The window, for everything that a person can do in it. */
    Page page() {
        return page;
    }

    /** The cookies and other windows. */
    BrowserContext context() {
        return context;
    }

    /** The status of the page that is shown. */
    int status() {
        return shown.status();
    }

    /** The HTML of the page as the server sent it. */
    String source() {
        return shown.text();
    }

    /** What the browser complained of so far: errors of scripts, breaches of the policy, requests to elsewhere. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** By how many pixels the page is wider than its window. */
    int overflow() {
        return ((Number) page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(boolean happened, String complaint) {
        if (happened) {
            complaints.add(complaint);
        }
    }

    private static boolean elsewhere(String url) {
        return !url.startsWith(TheServer.origin() + "/") && !url.startsWith("data:") && !url.equals("about:blank");
    }

    /** A page of refusal, or that nothing could be stored, is itself reported as a failed resource, which says nothing about the page. */
    private static boolean expected(String text) {
        return text.matches("Failed to load resource: the server responded with a status of (4\\d\\d|503) .*");
    }
}
