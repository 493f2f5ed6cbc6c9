/** A saved assessment from its first question to its deletion: starting it, filling it in, checking, links, history and merging. */
package org.migrationadvisor.pages.assessment;
