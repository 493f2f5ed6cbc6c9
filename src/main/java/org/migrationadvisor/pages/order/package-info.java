/** The page on which a report is put together: its parts, format and language. */
package org.migrationadvisor.pages.order;
