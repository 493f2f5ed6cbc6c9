/**
 * The rule author's tool: reads knowledge base and rules as far as they can be read, and names every fault with file, line and remedy.
 * One class for each group of checks; nothing here gives advice or words it.
 */
package org.migrationadvisor.check;
