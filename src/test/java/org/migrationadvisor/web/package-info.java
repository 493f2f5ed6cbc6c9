/** The web application, over real HTTP on a free port. */
package org.migrationadvisor.web;
