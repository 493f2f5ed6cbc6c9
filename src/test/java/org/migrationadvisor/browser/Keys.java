package org.migrationadvisor.browser;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** A person who uses only the keyboard. */
final class Keys {

    private static final int MOST_STEPS = 400;
    private static final String FOCUSED = "() => { const e = document.activeElement;"
            + " if (!e || e === document.body) return '';"
            + " return e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.name ? '[' + e.name + '=' + e.value + ']' : '')"
            + " + (e.getAttribute('href') || '') + ' ' + (e.innerText || '').trim().slice(0, 40); }";
    private static final String COVERED = "() => { const e = document.activeElement, r = e.getClientRects()[0];"
            + " if (!r) return true;"
            + " const from = Math.max(r.top, 0), to = Math.min(r.bottom, innerHeight);"
            + " const top = document.elementFromPoint(r.left + Math.min(r.width, 20) / 2, (from + to) / 2);"
            + " return !top || !(e.contains(top) || top.contains(e) || [...(e.labels || [])].some(l => l.contains(top))); }";

    private final Page page;

    Keys(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Presses keys one after another, such as {@code Tab}, {@code Enter}, {@code Space}, {@code ArrowDown}. */
    Keys press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses the tab key until an element is reached; fails when the page was gone through in vain. */
    Keys tabTo(String selector) {
        return keyTo("Tab", selector);
    }

    private Keys keyTo(String key, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            press(key);
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return this;
            }
        }
        throw new AssertionError(key + " never reaches " + selector + " on " + page.url());
    }

    /** Presses the arrow down until an element is reached, as a trainer with a clicker does. */
    Keys arrowTo(String selector) {
        return keyTo("ArrowDown", selector);
    }

    /** What has the focus, in a few words; empty where nothing has. */
    String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    /** Whether something covers what has the focus. */
    boolean covered() {
        return (boolean) page.evaluate(COVERED);
    }

    /** Everything that the tab key reaches, in order, until it leaves the page; each must be seen when it is reached. */
    Set<String> walk() {
        Set<String> reached = new LinkedHashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            press("Tab");
            String focused = focused();
            if (focused.isEmpty()
                    || !reached.add(focused)
                            && step > 0
                            && reached.iterator().next().equals(focused)) {
                return reached;
            }
            if (covered()) {
                throw new AssertionError("Not to be seen when it has the focus: " + focused + " on " + page.url());
            }
        }
        return reached;
    }
}
