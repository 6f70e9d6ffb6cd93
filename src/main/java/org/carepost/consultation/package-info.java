/** What patients ask for: the forms, their answers, and the requests that come of them. */
package org.carepost.consultation;
