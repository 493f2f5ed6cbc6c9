/**
 * The pages in a real browser: one Chromium for all tests, a fresh visitor for each. {@code Visitor} opens pages and keeps what the browser
 * complained of; {@code Sound} holds a page against accessibility and HTML rules; {@code Keys} walks it by keyboard.
 */
package org.migrationadvisor.browser;
