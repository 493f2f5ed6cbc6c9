/**
 * What every page has in common: rendering, the words of one language, links, the frame around a page. Knows no single page; those lie in
 * the packages below, one record for each template. Knows no HTTP either, so that the command line can write pages as documents.
 */
package org.migrationadvisor.pages;
