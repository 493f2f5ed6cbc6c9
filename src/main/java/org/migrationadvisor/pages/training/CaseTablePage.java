package org.migrationadvisor.pages.training;

import org.migrationadvisor.picture.Picture;

/** A poster of who did what in the municipalities of the study: the drawing on one sheet, its table on another. */
public record CaseTablePage(String title, Picture picture) implements Printed {}
