/** Tests of the interface for programs that need its inside. */
package org.migrationadvisor.web.api;
