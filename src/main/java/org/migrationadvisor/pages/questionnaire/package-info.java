/** The questionnaire as a form and on paper. */
package org.migrationadvisor.pages.questionnaire;
