/** Writes a report as HTML, PDF, DOCX and XLSX. The libraries behind them are loaded when a document is first asked for. */
package org.migrationadvisor.report.writer;
