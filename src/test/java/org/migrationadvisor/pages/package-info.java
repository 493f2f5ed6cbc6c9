/** Templates, words and documents, without a server. */
package org.migrationadvisor.pages;
