/**
 * Many runs of advice side by side: what changed between two, what would change one, how sure it is, and what several have in common.
 * In codes; words come later.
 */
package org.migrationadvisor.explore;
