/** What the engine costs, and what the same rules cost in other hands, over the same situations. */
package org.migrationadvisor.benchmark;
