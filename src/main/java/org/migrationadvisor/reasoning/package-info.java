/** Runs the rules. The only package that knows Drools; gives and takes plain facts and conclusions. */
package org.migrationadvisor.reasoning;
