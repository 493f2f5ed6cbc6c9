/** Tests of what only the store itself can be asked. */
package org.migrationadvisor.assessment.store;
