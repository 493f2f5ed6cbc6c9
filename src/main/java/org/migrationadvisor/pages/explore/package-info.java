/** Pages that explore advice: what if an answer were another, what would change it and how sure it is, several municipalities side by side. */
package org.migrationadvisor.pages.explore;
