package org.migrationadvisor.pages.stage;

import java.util.function.Supplier;

/**
 * One screen of a run.
 *
 * @param id      its place in addresses
 * @param chapter the part of the run that it belongs to
 * @param title   what stands above it
 * @param scene   what it shows; written when it is looked at
 */
record Screen(String id, Chapter chapter, String title, Supplier<Scene> scene) {}
