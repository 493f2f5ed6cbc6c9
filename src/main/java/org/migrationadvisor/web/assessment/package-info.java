/**
 * Saved assessments on the web. Every route below {@code /assessments/{id}} goes through {@link
 * org.migrationadvisor.web.assessment.Door}, which alone decides who is let in and which form is no forgery.
 */
package org.migrationadvisor.web.assessment;
