/** The program as a process of its own: how it starts and stops, and how many people it serves at a time. */
package org.migrationadvisor.load;
