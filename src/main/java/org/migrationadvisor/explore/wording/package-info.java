/** What exploring found, in JSON and in plain text. */
package org.migrationadvisor.explore.wording;
