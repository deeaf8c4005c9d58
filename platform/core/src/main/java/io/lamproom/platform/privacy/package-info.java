/** What a service knows of a person, table by table (个人信息): Personal Information Protection Law, art. 45. */
package io.lamproom.platform.privacy;
