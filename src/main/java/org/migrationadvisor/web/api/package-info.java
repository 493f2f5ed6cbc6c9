/** The interface for programs: JSON in and out, described by an OpenAPI document. */
package org.migrationadvisor.web.api;
