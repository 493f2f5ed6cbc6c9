/** The advice for one municipality as a page: on the web and as a document. */
package org.migrationadvisor.pages.advice;
