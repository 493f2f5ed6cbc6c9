/**
 * The report that a planner carries home. It is made once, as a tree of simple blocks in the words of one language, and written as HTML,
 * PDF, DOCX or XLSX from that same tree, so that the four cannot differ. What each part says lies in {@code part}, what a tree is made of in
 * {@code block}, how it is written in {@code writer}.
 */
package org.migrationadvisor.report;
