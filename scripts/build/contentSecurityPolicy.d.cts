declare function contentSecurityPolicy(officeJs: string, inline?: string): string;
export = contentSecurityPolicy;
