/** Pages as documents of their own, for the command line: one file, with its style in it, that needs no server and loads nothing. */
package org.migrationadvisor.pages.document;
