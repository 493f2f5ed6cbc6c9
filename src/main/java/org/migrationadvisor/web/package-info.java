/**
 * The web application: one visible table of routes, handlers that turn requests into advice and pages, and the API. Built without being
 * started. Keeps nothing between requests.
 */
package org.migrationadvisor.web;
