/** The pages that show what the advice rests on: measures, findings, rules, cases, words; the start, the word about it all, and errors. */
package org.migrationadvisor.pages.catalogue;
