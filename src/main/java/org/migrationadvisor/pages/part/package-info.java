/** What several pages show alike, each with a template in {@code templates/parts}. */
package org.migrationadvisor.pages.part;
