/** Other rule engines, given the same rules: translated by program from the DRL, and held against the product's own engine. */
package org.migrationadvisor.benchmark.peer;
