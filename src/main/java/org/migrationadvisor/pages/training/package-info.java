/** What a trainer prints and reads: facilitator guides, answer keys, and the kit for paper. */
package org.migrationadvisor.pages.training;
