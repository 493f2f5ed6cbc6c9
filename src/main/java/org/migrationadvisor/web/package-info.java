/**
 * The web application: one visible table of routes, handlers that turn requests into advice and pages, and the API. Built without being
 * started. What is kept between requests is kept by the saved assessments.
 */
package org.migrationadvisor.web;
