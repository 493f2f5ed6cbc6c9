/** Puts advice, which is codes, into words of one language: as JSON and as plain text. The doors, web and cli, use it. */
package org.migrationadvisor.wording;
