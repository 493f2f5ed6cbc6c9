/** The calculator of what is at stake at the next census: its page, and its words and figures for reports. */
package org.migrationadvisor.pages.transfer;
