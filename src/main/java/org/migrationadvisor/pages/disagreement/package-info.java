/** The page on which a reader disagrees with something the advice rests on, and the note that comes of it. */
package org.migrationadvisor.pages.disagreement;
