/** What a report is made of: headings, paragraphs, lists, tables, pictures, notes and blanks. Knows no advice and no file format. */
package org.migrationadvisor.report.block;
