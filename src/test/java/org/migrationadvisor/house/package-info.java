/** Checks of the repository itself: who may know whom, how long a file may be, and that Java stays blind to themes. */
package org.migrationadvisor.house;
