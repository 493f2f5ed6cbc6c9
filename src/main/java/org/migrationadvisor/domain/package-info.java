/**
 * The subject of the product as values: questions, profiles, findings, diagnoses, interventions, cases. Only {@code java.*};
 * no input or output, no wording beyond {@link org.migrationadvisor.domain.Text}.
 */
package org.migrationadvisor.domain;
