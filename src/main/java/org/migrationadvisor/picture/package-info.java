/** Drawings of advice as SVG text, each with a table that says the same. Pure functions of advice and words; nothing here knows pages or documents. */
package org.migrationadvisor.picture;
