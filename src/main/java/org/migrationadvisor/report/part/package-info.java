/** What each part of a report says, one class for each. */
package org.migrationadvisor.report.part;
