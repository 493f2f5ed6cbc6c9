/** From what a browser sends to a profile. */
package org.migrationadvisor.web.form;
